package com.losant.rest.sandbox.internal.actions;

/**
 * A file in a form.
 *
 * @param name the name that the caller gave it
 * @param contentType its media type, as the caller named it
 * @param content all of it, in memory
 */
public record UploadedFile(String name, String contentType, byte[] content) {}
