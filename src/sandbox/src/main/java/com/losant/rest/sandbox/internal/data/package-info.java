/** What the sandbox does with queries for what devices reported. */
@NullMarked
package com.losant.rest.sandbox.internal.data;

import org.jspecify.annotations.NullMarked;
