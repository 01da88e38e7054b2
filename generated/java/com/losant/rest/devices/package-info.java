// Generated from openapi/. Change the description or a template, not this file.

/**
 * The resources {@code device}, {@code deviceAttribute}, {@code deviceAttributes}, {@code
 * deviceRecipe}, {@code deviceRecipes} and {@code devices}, and what they send and return.
 */
@NullMarked
package com.losant.rest.devices;

import org.jspecify.annotations.NullMarked;
