package job;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import mirror.Numbers;
import mirror.TextSerializer;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.StatefulSink;
import org.apache.flink.api.connector.sink2.TwoPhaseCommittingSink;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.connector.sink2.CommittableMessage;
import org.apache.flink.streaming.api.connector.sink2.CommittableMessageTypeInfo;
import org.apache.flink.streaming.api.connector.sink2.StandardSinkTopologies;
import org.apache.flink.streaming.api.connector.sink2.WithPostCommitTopology;
import org.apache.flink.streaming.api.connector.sink2.WithPreCommitTopology;
import org.apache.flink.streaming.api.connector.sink2.WithPreWriteTopology;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The first interfaces of the second version of sinks, up to Flink 1.20. */
@SuppressWarnings("deprecation")
public final class Job {
  public static void main(String[] args) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    DataStream<Long> numbers = Numbers.of(env, "numbers");
    numbers.sinkTo(new Stateful()).uid("stateful").name("Stateful sink");
    numbers.sinkTo(new Committing()).name("Without a uid");
    numbers.sinkTo(new Whole()).uid("whole").name("Whole sink");
    env.execute("sinks of two phases");
  }

  static final class Writer implements StatefulSink.StatefulSinkWriter<Long, String>, TwoPhaseCommittingSink.PrecommittingSinkWriter<Long, String> {
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

  static final class Stateful implements StatefulSink<Long, String> {
    @Override
    public StatefulSinkWriter<Long, String> createWriter(InitContext context) {
      return new Writer();
    }

    @Override
    public StatefulSinkWriter<Long, String> restoreWriter(InitContext context, Collection<String> states) {
      return new Writer();
    }

    @Override
    public SimpleVersionedSerializer<String> getWriterStateSerializer() {
      return new TextSerializer();
    }
  }

  static class Committing implements TwoPhaseCommittingSink<Long, String> {
    @Override
    public PrecommittingSinkWriter<Long, String> createWriter(InitContext context) {
      return new Writer();
    }

    @Override
    public Committer<String> createCommitter() {
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

  static final class Whole extends Committing implements WithPreWriteTopology<Long>, WithPreCommitTopology<Long, String>, WithPostCommitTopology<Long, String> {
    @Override
    public DataStream<Long> addPreWriteTopology(DataStream<Long> numbers) {
      return numbers.rebalance();
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
}
