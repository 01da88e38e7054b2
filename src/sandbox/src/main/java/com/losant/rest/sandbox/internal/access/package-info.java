/** What the sandbox does with access keys, API tokens and signing in. */
@NullMarked
package com.losant.rest.sandbox.internal.access;

import org.jspecify.annotations.NullMarked;
