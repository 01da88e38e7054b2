/** What the sandbox does with files, and the storage that stands behind them. */
@NullMarked
package com.losant.rest.sandbox.internal.files;

import org.jspecify.annotations.NullMarked;
