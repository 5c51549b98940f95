package dev.copydesk.report.api.views;

/**
 * A view to save.
 *
 * @param query the filter as it stands in the address of the inbox
 * @param shared whether everybody is to have it; needs the scope rules:write
 */
public record NewViewJson(String name, String query, boolean shared) {}
