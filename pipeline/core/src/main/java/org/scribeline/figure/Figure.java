package org.scribeline.figure;

import org.scribeline.entity.Quantity.Bound;

/** An amount with its bound and what it is of. */
record Figure(Amount amount, Bound bound, String counted) {}
