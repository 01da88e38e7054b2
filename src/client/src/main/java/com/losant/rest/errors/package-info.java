/** What can go wrong in a call. All of it is a {@link com.losant.rest.errors.LosantException}. */
@NullMarked
package com.losant.rest.errors;

import org.jspecify.annotations.NullMarked;
