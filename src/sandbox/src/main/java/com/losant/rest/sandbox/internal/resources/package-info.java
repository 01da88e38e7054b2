/** Resources that are played from the description alone, and what is particular to some. */
@NullMarked
package com.losant.rest.sandbox.internal.resources;

import org.jspecify.annotations.NullMarked;
