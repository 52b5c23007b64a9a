package job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mirror.Numbers;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SourceSplit;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sources of FLIP-27: a user's own with an enumerator that keeps state, a generator, numbers, with and without a uid. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.fromSource(new Ticks(), WatermarkStrategy.noWatermarks(), "ticks").uid("ticks").map(tick -> tick + 1).print();
    DataGeneratorSource<String> generated = new DataGeneratorSource<>(number -> "n" + number, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.STRING);
    env.fromSource(generated, WatermarkStrategy.forMonotonousTimestamps(), "generated").setParallelism(1).print();
    Numbers.of(env, "numbers").print();
    env.execute("sources");
  }

  static final class Split implements SourceSplit {
    final int number;
    long next;

    Split(int number, long next) {
      this.number = number;
      this.next = next;
    }

    @Override
    public String splitId() {
      return "split-" + number;
    }
  }

  static final class Ticks implements Source<Long, Split, Integer> {
    @Override
    public Boundedness getBoundedness() {
      return Boundedness.CONTINUOUS_UNBOUNDED;
    }

    @Override
    public SplitEnumerator<Split, Integer> createEnumerator(SplitEnumeratorContext<Split> context) {
      return new Assigning(context, 0);
    }

    @Override
    public SplitEnumerator<Split, Integer> restoreEnumerator(SplitEnumeratorContext<Split> context, Integer assigned) {
      return new Assigning(context, assigned);
    }

    @Override
    public SimpleVersionedSerializer<Split> getSplitSerializer() {
      return new SplitSerializer();
    }

    @Override
    public SimpleVersionedSerializer<Integer> getEnumeratorCheckpointSerializer() {
      return new CountSerializer();
    }

    @Override
    public SourceReader<Long, Split> createReader(SourceReaderContext context) {
      return new Reading(context);
    }
  }

  static final class Assigning implements SplitEnumerator<Split, Integer> {
    private final SplitEnumeratorContext<Split> context;
    private int assigned;

    Assigning(SplitEnumeratorContext<Split> context, int assigned) {
      this.context = context;
      this.assigned = assigned;
    }

    @Override
    public void start() {}

    @Override
    public void handleSplitRequest(int subtask, String host) {
      context.assignSplit(new Split(assigned++, 0), subtask);
    }

    @Override
    public void addSplitsBack(List<Split> splits, int subtask) {}

    @Override
    public void addReader(int subtask) {}

    @Override
    public Integer snapshotState(long checkpoint) {
      return assigned;
    }

    @Override
    public void close() {}
  }

  static final class Reading implements SourceReader<Long, Split> {
    private final SourceReaderContext context;
    private final List<Split> splits = new ArrayList<>();

    Reading(SourceReaderContext context) {
      this.context = context;
    }

    @Override
    public void start() {
      context.sendSplitRequest();
    }

    @Override
    public InputStatus pollNext(ReaderOutput<Long> output) throws InterruptedException {
      for (Split split : splits) {
        output.collect(split.next++);
      }
      Thread.sleep(5);
      return InputStatus.MORE_AVAILABLE;
    }

    @Override
    public List<Split> snapshotState(long checkpoint) {
      return splits;
    }

    @Override
    public CompletableFuture<Void> isAvailable() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void addSplits(List<Split> added) {
      splits.addAll(added);
    }

    @Override
    public void notifyNoMoreSplits() {}

    @Override
    public void close() {}
  }

  static final class SplitSerializer implements SimpleVersionedSerializer<Split> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Split split) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(split.number);
      out.writeLong(split.next);
      return bytes.toByteArray();
    }

    @Override
    public Split deserialize(int version, byte[] serialized) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(serialized));
      return new Split(in.readInt(), in.readLong());
    }
  }

  static final class CountSerializer implements SimpleVersionedSerializer<Integer> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(Integer count) {
      return new byte[] {count.byteValue()};
    }

    @Override
    public Integer deserialize(int version, byte[] serialized) {
      return (int) serialized[0];
    }
  }
}
