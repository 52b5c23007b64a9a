package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** Keeps what others may ask of a key in a state of its own, where that is wanted. */
abstract class ExportingFunction<K, I, O> extends KeyedProcessFunction<K, I, O> {
  private final boolean exporting;
  private transient ValueState<Exported> exported;

  ExportingFunction(boolean exporting) {
    this.exporting = exporting;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    super.open(context);
    if (exporting) {
      exported = getRuntimeContext().getState(new ValueStateDescriptor<>("exported", Exported.class));
    }
  }

  protected final boolean isExporting() {
    return exporting;
  }

  protected final void export(Exported values) throws Exception {
    if (!exporting) {
      return;
    }
    if (values.getValues().isEmpty()) {
      exported.clear();
    } else {
      exported.update(values);
    }
  }
}
