package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.solieu.article.ArticleFinder;
import vn.solieu.export.Json;
import vn.solieu.store.Digests;
import vn.solieu.store.StoredPage;
import vn.solieu.store.WarcReader;
import vn.solieu.store.WarcStore;
import vn.solieu.text.BadInput;
import vn.solieu.text.PartialDate;

/**
 * Takes files of others into an archive: JSON Lines, HTML, plain text, WARC, and folders of these.
 * What it takes is kept as WARC resource records first, so that a rebuild needs nothing else.
 * Importing the same file again changes nothing.
 */
public final class Importer {
  private static final int BATCH = 256;
  private static final int REMEMBERED = 8192;

  private final ArticleFinder finder;
  private final WarcStore store;
  private final Intake intake;
  private final Continuations pages;
  private final Clock clock;
  private final Consumer<String> problems;
  private final TreeMap<String, String> facts = new TreeMap<>();
  private final List<Kept> waiting = new ArrayList<>();
  private final Set<String> recent = new HashSet<>();
  private Removals removals = new Removals(Set.of());
  private final Workers workers = new Workers();

  /**
   * @param problems takes one line for each piece that could not be used
   */
  public Importer(
      ArticleFinder finder,
      WarcStore store,
      Intake intake,
      Continuations pages,
      Clock clock,
      Consumer<String> problems) {
    this.finder = finder;
    this.store = store;
    this.intake = intake;
    this.pages = pages;
    this.clock = clock;
    this.problems = problems;
  }

  /** Leaves out what was removed. */
  Importer without(Removals removed) {
    removals = removed;
    return this;
  }

  /**
   * What an article is taken as where the files do not say: publication date, province, publisher;
   * each may be null.
   */
  public Importer assuming(
      @Nullable PartialDate date, @Nullable String place, @Nullable String source) {
    put(PageIntake.DATE, date);
    put(PageIntake.PLACE, place);
    put(PageIntake.SOURCE, source);
    return this;
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value.toString());
    }
  }

  /** A piece of input about to be kept. */
  private record Kept(
      String url,
      Instant date,
      String type,
      byte[] bytes,
      Map<String, String> facts,
      Intake.Candidate candidate) {}

  /** Takes files and folders in; returns when all is kept and indexed (not yet committed). */
  public void run(List<String> names, InputStream standardInput) {
    for (String name : names) {
      for (String file : files(name)) {
        one(file, standardInput);
      }
    }
    flush();
    workers.runEverywhere(intake::relieve);
    workers.finish();
  }

  private List<String> files(String name) {
    if (!PageFiles.isFolder(name)) {
      return List.of(name);
    }
    try {
      List<Path> files = InputFile.within(InputFile.path(name), Importer::readable);
      if (files.isEmpty()) {
        problems.accept(name + ": holds no .html, .txt, .jsonl or .warc file");
      }
      return files.stream().map(Path::toString).toList();
    } catch (BadInput e) {
      problems.accept(e.getMessage());
      return List.of();
    }
  }

  private static boolean readable(Path file) {
    String name =
        String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|xz)$", "");
    return Stream.of(".html", ".htm", ".txt", ".jsonl", ".ndjson", ".warc")
        .anyMatch(name::endsWith);
  }

  private void one(String file, InputStream standardInput) {
    if (PageFiles.isWarc(file)) {
      warc(Path.of(file));
    } else {
      new InputReader(new Pieces(), problems).read(file, standardInput);
    }
  }

  private void warc(Path file) {
    if (!Files.isRegularFile(file)) {
      problems.accept(file + ": no such file");
      return;
    }
    try (WarcReader reader = WarcReader.open(file, problems)) {
      for (Optional<StoredPage> page = reader.next(); page.isPresent(); page = reader.next()) {
        page(page.get(), file + "@" + page.get().record().offset());
      }
    } catch (IOException e) {
      problems.accept(InputFile.unreadable(file, e).getMessage());
    }
  }

  private void page(StoredPage page, String where) {
    Map<String, String> all = new TreeMap<>(facts);
    all.putAll(page.facts());
    try {
      PageIntake taken = PageIntake.of(page.with(all), finder);
      if (taken != null) {
        keep(page.url(), page.contentType().orElse("text/html"), page.payload(), all, taken);
      }
    } catch (BadInput e) {
      problems.accept(where + ": " + e.getMessage());
    }
  }

  private final class Pieces implements InputHandler {
    @Override
    public void json(JsonNode node, String where) {
      byte[] bytes = Json.line(node).getBytes(StandardCharsets.UTF_8);
      JsonArticle line = JsonArticle.of(node, finder, made(bytes));
      Instant now = clock.instant();
      PageIntake taken = new PageIntake(line.id(), line.article(), line.source(), now);
      keep(line.article().url(), "application/json", bytes, Map.of(), taken);
    }

    @Override
    public void html(String name, byte[] bytes) {
      String url = fileUrl(name);
      StoredPage page = ResourcePage.of(url, clock.instant(), "text/html", bytes, facts);
      PageIntake taken = PageIntake.of(page, finder);
      if (taken == null) {
        throw new BadInput(name + ": no article found on the page");
      }
      keep(url, "text/html", bytes, facts, taken);
    }

    @Override
    public void text(String name, String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      String url = name.equals("-") ? made(bytes) : fileUrl(name);
      PageIntake taken = PageIntake.plain(url, text, facts, clock.instant());
      keep(url, "text/plain; charset=utf-8", bytes, facts, taken);
    }
  }

  /** The address of a piece that has none: a function of its bytes, so that it is known again. */
  private static String made(byte[] bytes) {
    return "urn:solieu:" + Digests.sha256(bytes).substring(0, 20);
  }

  private static String fileUrl(String name) {
    return Path.of(name).toAbsolutePath().normalize().toUri().toString();
  }

  private void keep(
      String url, String type, byte[] bytes, Map<String, String> beside, PageIntake taken) {
    if (pages.belongs(url, taken)) {
      keepOneOfSeveral(url, type, bytes, beside, taken);
      return;
    }
    String id = Intake.id(taken.id(), taken.article());
    if (!recent.add(id) || recent.size() > REMEMBERED) {
      settle(); // versions of one article are put down one after the other
      recent.add(id);
    }
    if (removals.hold(url, taken.article())) {
      problems.accept(url + ": was removed from this archive and stays out");
      return;
    }
    Intake.Candidate candidate = intake.candidate(taken);
    if (candidate.known() == Intake.Known.UNCHANGED) {
      intake.put(candidate);
      return;
    }
    waiting.add(new Kept(url, taken.seen(), type, bytes, beside, candidate));
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  /** A page of an article of several pages. */
  private void keepOneOfSeveral(
      String url, String type, byte[] bytes, Map<String, String> beside, PageIntake taken) {
    settle();
    if (!Arrays.equals(pages.kept(url), bytes)) {
      pages.take(url, taken, store.resource(url, taken.seen(), type, bytes, beside));
    }
  }

  /** All that was taken so far is kept and indexed. */
  private void settle() {
    flush();
    workers.settle();
    intake.refresh();
    recent.clear();
  }

  private void flush() {
    store.batch(writer ->
        waiting.forEach(k ->
            pages.saw(k.url(), writer.write(k.url(), k.date(), k.type(), k.bytes(), k.facts()))));
    List<Intake.Candidate> some = new ArrayList<>();
    for (Kept kept : waiting) {
      some.add(kept.candidate());
      if (FigureReader.areMany(some.stream().map(Intake.Candidate::document).toList())) {
        put(some);
      }
    }
    put(some);
    waiting.clear();
  }

  /** Has those put down, which are no more to be put down then. */
  private void put(List<Intake.Candidate> some) {
    List<Intake.Candidate> together = List.copyOf(some);
    workers.run(() -> intake.put(together));
    some.clear();
  }
}
