package vn.solieu.store;

/**
 * Where a record lies.
 *
 * @param file name of the WARC file inside {@code warc/}
 * @param offset of the record's gzip member in the file
 * @param id the WARC-Record-ID, "urn:uuid:…"
 */
public record RecordAt(String file, long offset, String id) {}
