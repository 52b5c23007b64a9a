package pair.operators;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.TwoInputStreamOperator;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import pair.Item;
import pair.Price;

/** Prices an item by what it cost last. */
public final class PriceJoin extends AbstractStreamOperator<String> implements TwoInputStreamOperator<Item, Price, String> {
  private transient ValueState<Price> price;
  private transient ValueState<Long> priced;

  @Override
  public void open() throws Exception {
    super.open();
    price = getRuntimeContext().getState(new ValueStateDescriptor<>("price", Types.POJO(Price.class)));
    priced = getRuntimeContext().getState(new ValueStateDescriptor<>("priced", Types.LONG));
  }

  @Override
  public void processElement1(StreamRecord<Item> record) throws Exception {
    long now = priced.value() == null ? 1 : priced.value() + 1;
    priced.update(now);
    output.collect(new StreamRecord<>(Line.of("priced", record.getValue().name, now)));
  }

  @Override
  public void processElement2(StreamRecord<Price> record) throws Exception {
    price.update(record.getValue());
  }
}
