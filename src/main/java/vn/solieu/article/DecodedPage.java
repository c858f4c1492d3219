package vn.solieu.article;

/**
 * A page's bytes as text.
 *
 * @param text the markup
 * @param charset "UTF-8", "windows-1258", "TCVN3", …
 * @param rule what decided it: "hint", "bom", "http", "meta", "utf-8", "vietnamese", "default"
 */
record DecodedPage(String text, String charset, String rule) {}
