/**
 * The sandbox in JUnit tests: {@link com.losant.rest.sandbox.junit.LosantSandboxTest} gives each
 * test a sandbox and a client of it.
 */
@NullMarked
package com.losant.rest.sandbox.junit;

import org.jspecify.annotations.NullMarked;
