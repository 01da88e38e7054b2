/** What the sandbox does with workflows. */
@NullMarked
package com.losant.rest.sandbox.internal.workflows;

import org.jspecify.annotations.NullMarked;
