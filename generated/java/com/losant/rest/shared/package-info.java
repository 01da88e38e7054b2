// Generated from openapi/. Change the description or a template, not this file.

/** What several areas of the API have in common: common parameters, errors, and queries. */
@NullMarked
package com.losant.rest.shared;

import org.jspecify.annotations.NullMarked;
