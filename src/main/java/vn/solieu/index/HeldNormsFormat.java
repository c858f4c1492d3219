package vn.solieu.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.NormsFormat;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Lucene's own format of the lengths of fields, read by the writer from memory. Writing the
 * postings of a segment asks for the length of every document of every term; where few documents of
 * a segment have the field, as articles among figures, each such look-up in the file walks a list.
 * The files are the same to the byte, readers need not know.
 */
final class HeldNormsFormat extends NormsFormat {
  private final NormsFormat format;

  private HeldNormsFormat(NormsFormat format) {
    this.format = format;
  }

  /** Lucene's codec, under its own name, with the lengths held in memory. */
  static Codec codec() {
    Codec codec = Codec.getDefault();
    NormsFormat held = new HeldNormsFormat(codec.normsFormat());
    return new FilterCodec(codec.getName(), codec) {
      @Override
      public NormsFormat normsFormat() {
        return held;
      }
    };
  }

  @Override
  public NormsConsumer normsConsumer(SegmentWriteState state) throws IOException {
    return format.normsConsumer(state);
  }

  @Override
  public NormsProducer normsProducer(SegmentReadState state) throws IOException {
    return new Producer(format.normsProducer(state), state.segmentInfo.maxDoc());
  }

  private static final class Producer extends NormsProducer {
    private final NormsProducer file;
    private final int documents;
    private final Map<String, HeldNorms.Lengths> fields = new ConcurrentHashMap<>();

    Producer(NormsProducer file, int documents) {
      this.file = file;
      this.documents = documents;
    }

    @Override
    public NumericDocValues getNorms(FieldInfo field) throws IOException {
      HeldNorms.Lengths lengths = fields.get(field.name);
      if (lengths == null) {
        lengths = HeldNorms.Lengths.of(file.getNorms(field), documents);
        fields.put(field.name, lengths);
      }
      return new HeldNorms(lengths);
    }

    @Override
    public void checkIntegrity() throws IOException {
      file.checkIntegrity();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
