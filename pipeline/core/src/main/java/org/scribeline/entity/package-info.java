/**
 * What is found: {@link org.scribeline.entity.Mention}s with their normalised {@link org.scribeline.entity.Value}s, the
 * parts that find, choose and link them, and the {@link org.scribeline.entity.Extraction} that holds the result.
 *
 * <p>The path: each {@link org.scribeline.entity.Annotator} proposes mentions, which may overlap; the {@link
 * org.scribeline.entity.OverlapPolicy} keeps disjoint ones; each {@link org.scribeline.entity.Linker} ties short forms to
 * long ones; a {@link org.scribeline.entity.Sink} writes what came of it.
 *
 * <pre>{@code
 * new Mention(Span.of(5, 12), new Quantity(Quantity.Kind.COUNT, new BigDecimal("800000"), Optional.empty(),
 *         Quantity.Bound.MORE, "1", "Ascend 910B and 910C chips"), "digits", 1.0)
 * }</pre>
 */
@NullMarked
package org.scribeline.entity;

import org.jspecify.annotations.NullMarked;
