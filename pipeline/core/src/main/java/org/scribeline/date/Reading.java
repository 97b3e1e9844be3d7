package org.scribeline.date;

import java.util.Optional;

/** Makes a meaning of what a pattern caught; empty where it makes none, or needs a publication date that is unknown. */
@FunctionalInterface
interface Reading {
    Optional<? extends Meaning> read(Match match, Scene scene);
}
