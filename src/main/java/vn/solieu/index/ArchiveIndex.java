package vn.solieu.index;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import vn.solieu.analysis.VietnameseAnalyzer;
import vn.solieu.figure.Figure;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.BadInput;

/**
 * The Lucene index of an archive (its folder {@code index/}). An article and its figures are one
 * block: written, replaced and deleted whole. Safe from many threads; one process writes, any
 * number read, each reader seeing the archive as it stood at a moment.
 */
public final class ArchiveIndex implements Closeable {
  /** Documents (figures, sentences, articles) up to which an index is settled in seconds. */
  private static final int MOST_SETTLED = 500_000;

  private static final String MARK = "mark";

  /** Counts up whenever what lies in the fields changes: an older index is to be rebuilt. */
  private static final String FORMAT = "5";

  private static final String FORMAT_KEY = "solieu.format";

  private final FSDirectory directory;
  private final @Nullable IndexWriter writer;
  private final Searchers searchers;
  private final Block blocks;

  private ArchiveIndex(
      FSDirectory directory, @Nullable IndexWriter writer, Searchers searchers, Lexicon lexicon) {
    this.directory = directory;
    this.writer = writer;
    this.searchers = searchers;
    blocks = new Block(new Measure(lexicon), new PlaceKeys(lexicon));
  }

  /**
   * Opens {@code folder} to write and to read, making it when it is not there.
   *
   * @throws BadInput when another process writes it, or it is no index
   */
  public static ArchiveIndex open(Path folder) {
    return open(folder, Lexicon.shipped());
  }

  /**
   * The same.
   *
   * @param lexicon whose units and places figures are found by
   */
  public static ArchiveIndex open(Path folder, Lexicon lexicon) {
    try {
      Files.createDirectories(folder);
      FSDirectory directory = FSDirectory.open(folder);
      boolean fresh = !DirectoryReader.indexExists(directory);
      if (!fresh) {
        checkFormat(folder, directory);
      }
      IndexWriter writer = new IndexWriter(directory, config());
      if (fresh) {
        note(writer, "");
      }
      writer.commit();
      return new ArchiveIndex(directory, writer, Searchers.of(directory, writer), lexicon);
    } catch (LockObtainFailedException e) {
      throw new BadInput(folder + ": another process is writing this archive; try again later", e);
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * Opens {@code folder} to read alone.
   *
   * @throws BadInput when there is no index or it is damaged
   */
  public static ArchiveIndex read(Path folder) {
    for (int left = Searchers.TRIES; ; left--) {
      try {
        return readNow(folder);
      } catch (BadInput e) {
        if (left == 0 || !isReplaced(folder, e)) {
          throw e;
        }
        Searchers.pause();
      }
    }
  }

  /**
   * Whether a rebuild is putting the new index in the place of the old one: the old one still
   * stands beside it, or a file went away while it was opened.
   */
  private static boolean isReplaced(Path folder, BadInput problem) {
    boolean old = Files.isDirectory(folder.resolveSibling(folder.getFileName() + ".old"));
    return old || Searchers.isGone(problem);
  }

  private static ArchiveIndex readNow(Path folder) {
    try {
      if (!Files.isDirectory(folder) || !DirectoryReader.indexExists(FSDirectory.open(folder))) {
        throw new BadInput(
            folder + ": no index here; name the archive with --archive, or import or crawl first");
      }
      FSDirectory directory = FSDirectory.open(folder);
      checkFormat(folder, directory);
      return new ArchiveIndex(directory, null, Searchers.of(directory), Lexicon.shipped());
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(folder, e);
    }
  }

  private static void checkFormat(Path folder, Directory directory) throws IOException {
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    if (!FORMAT.equals(data.get(FORMAT_KEY))) {
      throw new BadInput(
          folder + ": the index was made by another version of the program; run solieu rebuild");
    }
  }

  private static BadInput unreadable(Path folder, Exception e) {
    return new BadInput(
        folder + ": the index cannot be read (" + e.getMessage() + "); run solieu rebuild", e);
  }

  private static IndexWriterConfig config() {
    TieredMergePolicy merges = new TieredMergePolicy();
    merges.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(new VietnameseAnalyzer())
        .setSimilarity(VietnameseAnalyzer.similarity())
        .setCodec(HeldNormsFormat.codec())
        .setMergePolicy(merges)
        .setRAMBufferSizeMB(96);
  }

  /**
   * Adds an article with its figures, or replaces the one of the same id. An earlier version stays
   * for those who ask for the archive as it was.
   */
  public void put(StoredArticle article, List<Figure> figures) {
    List<Document> block = new ArrayList<>();
    Map<String, StoredFigure> earlier = article.version() == 1 ? Map.of() : past(article, block);
    block.addAll(blocks.of(article, StoredFigures.of(article, figures, earlier)));
    run(w -> w.updateDocuments(new Term(Fields.ARTICLE, article.id()), block));
  }

  /** Adds the version before to {@code block}, when it is another; gives its figures. */
  private Map<String, StoredFigure> past(StoredArticle article, List<Document> block) {
    try (Snapshot now = snapshot()) {
      @Nullable StoredArticle before = now.article(article.id());
      List<StoredFigure> figures = now.figures(article.id());
      if (before != null && before.version() < article.version()) {
        block.addAll(blocks.past(before, figures, article.seen()));
      }
      return figures.stream().collect(Collectors.toMap(StoredFigure::id, Function.identity()));
    }
  }

  /**
   * Copies the last commit into a new folder. A writer may delete what it no longer needs
   * meanwhile: then the newer commit is copied.
   */
  public void copy(Path target) {
    for (int left = Searchers.TRIES; ; left--) {
      try (DirectoryReader reader = DirectoryReader.open(directory);
          Directory copy = FSDirectory.open(Files.createDirectories(target))) {
        for (String old : copy.listAll()) {
          copy.deleteFile(old);
        }
        for (String file : reader.getIndexCommit().getFileNames()) {
          copy.copyFrom(directory, file, file, IOContext.DEFAULT);
        }
        return;
      } catch (NoSuchFileException | FileNotFoundException e) {
        if (left == 0) {
          throw new UncheckedIOException(e);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Deletes an article in all its versions; nothing happens when there is none. */
  public void delete(String article) {
    run(w -> w.deleteDocuments(new Term(Fields.ARTICLE, article), new Term(Fields.PAST, article)));
  }

  /**
   * Writes a part of what was put from memory to the disk, as {@link #commit} would: called from
   * several threads at once, that work is shared. Gives whether there was something to write.
   */
  public boolean relieve() {
    boolean[] wrote = new boolean[1];
    run(w -> wrote[0] = w.flushNextBuffer());
    return wrote[0];
  }

  /** Makes all that was put and deleted durable, and seen by other processes. */
  public void commit() {
    run(IndexWriter::commit);
  }

  /**
   * The same, and notes in one with it how far the writer has come.
   *
   * @param mark what {@link #mark} gives from now on
   */
  public void commit(String mark) {
    run(w -> {
      note(w, mark);
      w.commit();
    });
  }

  /**
   * Replaced documents count in the scores until they are merged away, when depends on the past of
   * an index. They are gone when a job ends, as long as that is quickly done: the same articles
   * give the same answers, whatever happened to a crawl.
   */
  private static void settle(IndexWriter writer) throws IOException {
    if (writer.hasDeletions() && writer.getDocStats().maxDoc <= MOST_SETTLED) {
      writer.forceMergeDeletes();
    }
  }

  private static void note(IndexWriter writer, String mark) {
    writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, MARK, mark).entrySet());
  }

  /** What the last commit noted, "" when it noted nothing. */
  public String mark() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getUserData().getOrDefault(MARK, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The newest state, also what this process wrote and has not committed. */
  public Snapshot snapshot() {
    return searchers.snapshot();
  }

  private interface Change {
    void apply(IndexWriter writer) throws IOException;
  }

  private void run(Change change) {
    if (writer == null) {
      throw new IllegalStateException("opened to read alone");
    }
    try {
      change.apply(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
      if (writer != null) {
        settle(writer);
        writer.close();
      }
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
