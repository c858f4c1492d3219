package vn.solieu.store;

/**
 * What the frontier says the archive holds.
 *
 * @param url the address kept
 * @param at where
 * @param digest SHA-256 of the payload in hex
 */
public record Claim(String url, RecordAt at, String digest) {}
