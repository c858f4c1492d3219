package vn.solieu.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.solieu.fetch.Headers;
import vn.solieu.store.RecordAt;
import vn.solieu.store.StoredPage;

/** A file about to be kept, in the form it will be read back in. */
final class ResourcePage {
  private ResourcePage() {}

  static StoredPage of(
      String url, Instant date, String type, byte[] bytes, Map<String, String> facts) {
    Headers headers = new Headers(List.of(new Headers.Field("Content-Type", type)));
    RecordAt nowhere = new RecordAt("", 0, "");
    return new StoredPage(StoredPage.Kind.RESOURCE, url, date, 200, headers, bytes, nowhere, facts);
  }
}
