package vn.solieu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options every command has. */
final class Settings {
  @Option(names = "--archive", paramLabel = "DIR", descriptionKey = "archive")
  @Nullable Path archive;

  @Option(names = "--quiet", descriptionKey = "quiet")
  boolean quiet;

  @Option(names = "--lang", paramLabel = "vi|en", descriptionKey = "lang")
  @Nullable String lang;

  /** The archive folder: the option, else SOLIEU_ARCHIVE, else ./archive. */
  Path archive() {
    return archive(System.getenv());
  }

  Path archive(Map<String, String> environment) {
    if (archive != null) {
      return archive;
    }
    String named = environment.get("SOLIEU_ARCHIVE");
    return Path.of(named == null || named.isBlank() ? "archive" : named);
  }

  /** These, the archive from the command before the verb where only that one names it. */
  Settings under(Settings outer) {
    archive = archive == null ? outer.archive : archive;
    return this;
  }

  /** The language of messages: {@code --lang}, else the system's; Vietnamese or English. */
  static Locale language(String[] args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return Locale.forLanguageTag(args[i].substring(7));
      }
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return Locale.forLanguageTag(args[i + 1]);
      }
    }
    return Locale.getDefault();
  }
}
