package vn.solieu.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import vn.solieu.fetch.StoredResponse;

/**
 * Proves an archive whole: every gzip member, every record's block and payload digest, every
 * reference of a revisit, every page that the frontier says is kept. Names what is not.
 */
public final class ArchiveVerifier {
  private static final int LONGEST = 64 << 20;

  private final Archive archive;
  private final Consumer<String> problems;
  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, String> references = new HashMap<>();
  private int records;
  private int wrong;

  /**
   * @param problems takes one line for each thing that is not whole
   */
  public ArchiveVerifier(Archive archive, Consumer<String> problems) {
    this.archive = archive;
    this.problems = problems;
  }

  /** What lies at a place. */
  private record Place(String url, String id) {}

  /**
   * What was looked at.
   *
   * @param problems how many lines were told
   */
  public record Proof(int files, int records, int claims, int problems) {
    public boolean whole() {
      return problems == 0;
    }
  }

  /** Reads everything. */
  public Proof verify(Iterable<Claim> claims) {
    int files = 0;
    for (Path file : archive.warcFiles()) {
      files++;
      file(file);
    }
    references.forEach((id, where) -> {
      if (!ids.contains(id)) {
        problem(where + ": refers to " + id + ", which is not in the archive");
      }
    });
    int claimed = 0;
    for (Claim claim : claims) {
      claimed++;
      claim(claim);
    }
    return new Proof(files, records, claimed, wrong);
  }

  private void problem(String line) {
    wrong++;
    problems.accept(line);
  }

  private void file(Path file) {
    String name = String.valueOf(file.getFileName());
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        var reader = new org.netpreserve.jwarc.WarcReader(channel)) {
      for (long at = 0; at >= 0; ) {
        at = records(reader, file, name, at);
        if (at >= 0) {
          reader.position(at);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      problem(name + ": cannot be read: " + e.getMessage());
    }
    ending(file, name);
  }

  /** Reads records up to the end (gives -1) or to a damage (gives where to go on behind it). */
  private long records(org.netpreserve.jwarc.WarcReader reader, Path file, String name, long from)
      throws IOException {
    long at = from;
    try {
      for (WarcRecord r = reader.next().orElse(null); r != null; r = reader.next().orElse(null)) {
        at = reader.position();
        record(r, name + "@" + at);
        records++;
      }
      return -1;
    } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
      problem(name + "@" + at + ": a record here cannot be read: " + e.getMessage());
      return name.endsWith(".gz") ? GzipMembers.next(file, at + 1) : -1;
    }
  }

  private void ending(Path file, String name) {
    try {
      long odd = name.endsWith(".gz") ? GzipMembers.oddHeader(file) : -1;
      if (odd >= 0) {
        problem(name + "@" + odd + ": the gzip header is not the one all others have");
      }
      long whole =
          name.endsWith(".gz")
              ? GzipMembers.wholeEnd(file, at -> problem(name + "@" + at + ": is damaged"))
              : Files.size(file);
      if (whole < Files.size(file)) {
        problem(
            name + "@" + whole + ": the end is torn (" + (Files.size(file) - whole) + " bytes)");
      }
    } catch (IOException e) {
      problem(name + ": " + e.getMessage());
    }
  }

  private void record(WarcRecord record, String where) throws IOException {
    String url = record instanceof WarcTargetRecord target ? target.target() : "";
    ids.add(record.id().toString());
    places.put(where, new Place(url, record.id().toString()));
    if (record instanceof WarcRevisit revisit) {
      revisit.refersTo().ifPresent(id -> references.put(id.toString(), where));
    }
    byte[] block = record.body().stream().readNBytes(LONGEST);
    if (record.blockDigest().isPresent()) {
      digest(record.blockDigest().get(), block, where, url, "block");
    }
    if (record instanceof WarcTargetRecord target && target.payloadDigest().isPresent()) {
      payload(record, target.payloadDigest().get(), block, where, url);
    }
  }

  private void payload(WarcRecord record, WarcDigest said, byte[] block, String where, String url) {
    try {
      switch (record.type()) {
        case "response" ->
            digest(said, StoredResponse.parse(block, LONGEST).entity(), where, url, "payload");
        case "resource" -> digest(said, block, where, url, "payload");
        default -> {} // a revisit has the digest of a body that lies elsewhere
      }
    } catch (IOException e) {
      problem(where + ": " + url + ": " + e.getMessage());
    }
  }

  private void digest(WarcDigest said, byte[] bytes, String where, String url, String what) {
    if (!said.algorithm().equals("sha1")) {
      return;
    }
    if (!Digests.sha1(bytes).base32().equals(said.base32())) {
      problem(where + ": " + url + ": the " + what + " is not the one its digest was made of");
    }
  }

  private void claim(Claim claim) {
    String where = claim.at().file() + "@" + claim.at().offset();
    @Nullable Place place = places.get(where);
    if (place == null) {
      problem(where + ": " + claim.url() + ": no record there, but the frontier says it was kept");
    } else if (!place.url().equals(claim.url())) {
      problem(where + ": the frontier says " + claim.url() + ", the record is of " + place.url());
    } else if (!place.id().equals(claim.at().id())) {
      problem(where + ": the frontier says record " + claim.at().id() + ", there is " + place.id());
    } else {
      content(claim, where);
    }
  }

  private void content(Claim claim, String where) {
    try {
      if (!Digests.sha256(WarcReader.at(archive, claim.at()).payload()).equals(claim.digest())) {
        problem(where + ": " + claim.url() + ": not the page the frontier knows");
      }
    } catch (IOException e) {
      problem(where + ": " + claim.url() + ": " + e.getMessage());
    }
  }
}
