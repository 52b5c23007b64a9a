package job;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import mirror.AnySink;
import mirror.Numbers;
import mirror.TextSerializer;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.connector.sink2.CommittableMessage;
import org.apache.flink.streaming.api.connector.sink2.CommittableMessageTypeInfo;
import org.apache.flink.streaming.api.connector.sink2.StandardSinkTopologies;
import org.apache.flink.streaming.api.connector.sink2.SupportsPostCommitTopology;
import org.apache.flink.streaming.api.connector.sink2.SupportsPreCommitTopology;
import org.apache.flink.streaming.api.connector.sink2.SupportsPreWriteTopology;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Sinks of the second version: plain, with a writer's state, with a committer, and with topologies before the writer and on both sides of the committer. */
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    DataStream<Long> numbers = Numbers.of(env, "numbers");
    numbers.sinkTo(new Plain()).uid("plain");
    numbers.sinkTo(new Stateful()).uid("stateful").name("Stateful sink");
    numbers.sinkTo(new Committing()).uid("committing");
    numbers.sinkTo(new Whole()).uid("whole").name("Whole sink");
    numbers.sinkTo(new Committing()).name("Without a uid");
    env.execute("sinks");
  }

  static class Writer implements SinkWriter<Long>, StatefulSinkWriter<Long, String>, CommittingSinkWriter<Long, String> {
    private long last;

    @Override
    public void write(Long number, Context context) {
      last = number;
    }

    @Override
    public void flush(boolean end) {}

    @Override
    public List<String> snapshotState(long checkpoint) {
      return Collections.singletonList("last " + last);
    }

    @Override
    public Collection<String> prepareCommit() {
      return Collections.singletonList("to commit " + last);
    }

    @Override
    public void close() {}
  }

  static final class Plain implements AnySink<Long> {
    @Override
    public SinkWriter<Long> createWriter(WriterInitContext context) {
      return new Writer();
    }
  }

  static class Stateful implements AnySink<Long>, SupportsWriterState<Long, String> {
    @Override
    public StatefulSinkWriter<Long, String> createWriter(WriterInitContext context) {
      return new Writer();
    }

    @Override
    public StatefulSinkWriter<Long, String> restoreWriter(WriterInitContext context, Collection<String> states) {
      return new Writer();
    }

    @Override
    public SimpleVersionedSerializer<String> getWriterStateSerializer() {
      return new TextSerializer();
    }
  }

  static class Committing implements AnySink<Long>, SupportsCommitter<String> {
    @Override
    public CommittingSinkWriter<Long, String> createWriter(WriterInitContext context) {
      return new Writer();
    }

    @Override
    public Committer<String> createCommitter(CommitterInitContext context) {
      return new Nothing();
    }

    @Override
    public SimpleVersionedSerializer<String> getCommittableSerializer() {
      return new TextSerializer();
    }
  }

  static final class Nothing implements Committer<String> {
    @Override
    public void commit(Collection<CommitRequest<String>> requests) {}

    @Override
    public void close() {}
  }

  /** What a table format's sink does: shuffles first, gathers what is to be committed, tidies up afterwards. */
  static final class Whole extends Committing
      implements SupportsWriterState<Long, String>, SupportsPreWriteTopology<Long>, SupportsPreCommitTopology<String, String>, SupportsPostCommitTopology<String> {
    @Override
    public Writer createWriter(WriterInitContext context) {
      return new Writer();
    }

    @Override
    public StatefulSinkWriter<Long, String> restoreWriter(WriterInitContext context, Collection<String> states) {
      return new Writer();
    }

    @Override
    public SimpleVersionedSerializer<String> getWriterStateSerializer() {
      return new TextSerializer();
    }

    @Override
    public SimpleVersionedSerializer<String> getWriteResultSerializer() {
      return new TextSerializer();
    }

    @Override
    public DataStream<Long> addPreWriteTopology(DataStream<Long> numbers) {
      return numbers.keyBy(Numbers::key).process(new Deduplicate()).uid("deduplicate").name("Deduplicate");
    }

    @Override
    public DataStream<CommittableMessage<String>> addPreCommitTopology(DataStream<CommittableMessage<String>> written) {
      return written.map(message -> message).returns(CommittableMessageTypeInfo.of(TextSerializer::new)).uid("gather").name("Gather");
    }

    @Override
    public void addPostCommitTopology(DataStream<CommittableMessage<String>> committed) {
      StandardSinkTopologies.addGlobalCommitter(committed, Nothing::new, TextSerializer::new);
    }
  }

  static final class Deduplicate extends KeyedProcessFunction<String, Long, Long> {
    private transient ValueState<Long> seen;

    @Override
    public void open(OpenContext context) {
      seen = getRuntimeContext().getState(new ValueStateDescriptor<>("seen", Types.LONG));
    }

    @Override
    public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
      seen.update(number);
      out.collect(number);
    }
  }
}
