/** Data tables with their columns and rows. */
@NullMarked
package com.losant.rest.sandbox.internal.datatables;

import org.jspecify.annotations.NullMarked;
