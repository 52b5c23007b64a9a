package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;

/** Counts votes. */
public class VotesOperator extends AbstractStreamOperator<String> implements OneInputStreamOperator<Vote, String> {
  private transient ValueState<Long> votes;
  private transient ValueState<String> first;
  private transient Counter songs;

  @Override
  public void open() throws Exception {
    super.open();
    votes = getRuntimeContext().getState(new ValueStateDescriptor<>("votes", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
    songs = getMetricGroup().counter("songs");
  }

  @Override
  public void processElement(StreamRecord<Vote> record) throws Exception {
    Vote vote = record.getValue();
    if (first.value() == null) {
      songs.inc();
      output.collect(record.replace(Line.of("first", vote.song, "none")));
      first.update(vote.voter);
    } else {
      output.collect(record.replace(Line.of("first", vote.song, first.value())));
    }
    votes.update(votes.value() == null ? 1 : votes.value() + 1);
    output.collect(record.replace(Line.of("votes", vote.song, votes.value())));
  }
}
