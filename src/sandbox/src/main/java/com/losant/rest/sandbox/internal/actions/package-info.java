/** What families of resources and the server of the sandbox share. Not for use outside of it. */
@NullMarked
package com.losant.rest.sandbox.internal.actions;

import org.jspecify.annotations.NullMarked;
