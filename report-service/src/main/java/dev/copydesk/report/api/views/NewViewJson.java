package dev.copydesk.report.api.views;

/**
 * A view to save.
 *
 * @param query the filter as it stands in the address of the inbox
 * @param shared whether everybody is to have it, which needs the scope rules:write; left out, a view stays as it was, and a new
 *     one is yours alone
 */
public record NewViewJson(String name, String query, Boolean shared) {}
