/**
 * A stand-in for the Losant REST API: {@link com.losant.rest.sandbox.LosantSandbox} starts one, in
 * a test or in any other program.
 */
@NullMarked
package com.losant.rest.sandbox;

import org.jspecify.annotations.NullMarked;
