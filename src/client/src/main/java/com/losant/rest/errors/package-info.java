/**
 * The exceptions of calls. All of them are unchecked and extend {@link
 * com.losant.rest.errors.LosantException}.
 */
@NullMarked
package com.losant.rest.errors;

import org.jspecify.annotations.NullMarked;
