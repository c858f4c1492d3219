package vn.solieu.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.solieu.store.RecordAt;

/** Where the pages taken in last lie, as many as fit. */
final class RecentPages {
  private final Map<String, RecordAt> places;

  RecentPages(int most) {
    this.places =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, RecordAt> eldest) {
            return size() > most;
          }
        };
  }

  void put(String url, RecordAt at) {
    places.remove(url);
    places.put(url, at);
  }

  @Nullable RecordAt get(String url) {
    return places.get(url);
  }
}
