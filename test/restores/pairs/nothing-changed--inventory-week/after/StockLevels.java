package pair;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Pieces by what became of them. */
final class StockLevels {
  private final MapState<StockMovement.Kind, Integer> byKind;

  StockLevels(RuntimeContext context) {
    byKind = context.getMapState(new MapStateDescriptor<>("pieces", TypeInformation.of(StockMovement.Kind.class), Types.INT));
  }

  int add(StockMovement movement) throws Exception {
    int now = (byKind.contains(movement.kind) ? byKind.get(movement.kind) : 0) + movement.pieces;
    byKind.put(movement.kind, now);
    return now;
  }
}
