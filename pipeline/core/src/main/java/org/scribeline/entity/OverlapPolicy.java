package org.scribeline.entity;

import java.util.Collection;
import java.util.List;

/** Chooses, among mentions that may overlap, disjoint ones in the order of the text. */
@FunctionalInterface
public interface OverlapPolicy {
    List<Mention> resolve(Collection<Mention> mentions);
}
