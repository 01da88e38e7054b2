// Generated from openapi/. Change the description or a template, not this file.

/**
 * The resources {@code dataTable}, {@code dataTableRow}, {@code dataTableRows} and {@code
 * dataTables}, and what they send and return.
 */
@NullMarked
package com.losant.rest.datatables;

import org.jspecify.annotations.NullMarked;
