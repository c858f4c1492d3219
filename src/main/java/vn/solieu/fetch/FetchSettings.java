package vn.solieu.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import vn.solieu.lexicon.Resources;
import vn.solieu.text.BadInput;

/** The values of {@code defaults.properties}, some perhaps replaced; see the comments there. */
public final class FetchSettings {
  private final Map<String, String> values;

  private FetchSettings(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /** What is shipped. */
  public static FetchSettings shipped() {
    Properties properties = new Properties();
    try (InputStream in = Resources.shipped().open("fetch/defaults.properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> values = new HashMap<>();
    properties.stringPropertyNames().forEach(k -> values.put(k, properties.getProperty(k).strip()));
    return new FetchSettings(values);
  }

  /** These settings with one value replaced. */
  public FetchSettings with(String key, String value) {
    text(key);
    Map<String, String> copy = new HashMap<>(values);
    copy.put(key, value);
    return new FetchSettings(copy);
  }

  /** The value as it stands. */
  public String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new BadInput("defaults.properties: no " + key);
    }
    return value;
  }

  /** A number or size. */
  public int number(String key) {
    try {
      return Integer.parseInt(text(key));
    } catch (NumberFormatException e) {
      throw new BadInput("defaults.properties: " + key + ": not a number: " + text(key));
    }
  }

  /** A duration. */
  public Duration time(String key) {
    return Duration.parse(text(key));
  }

  /** Durations parted by blanks. */
  public List<Duration> times(String key) {
    List<Duration> times = new ArrayList<>();
    for (String time : text(key).split(" +", -1)) {
      times.add(Duration.parse(time));
    }
    return times;
  }

  /** The zone the sites live in. */
  public ZoneId zone() {
    return ZoneId.of(text("politeness.zone"));
  }

  /** "SolieuBot/0.1 (+contact)"; the contact is SOLIEU_CONTACT where that is set. */
  public String userAgent() {
    String own = System.getenv("SOLIEU_CONTACT");
    String contact = own == null || own.isBlank() ? text("agent.contact") : own.strip();
    return text("agent.name") + "/0.1 (+" + contact + ")";
  }
}
