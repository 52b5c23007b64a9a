package pair;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/** Visits come in order, so that time goes on with each. */
final class AfterEachVisit implements WatermarkGenerator<Visit> {
  @Override
  public void onEvent(Visit visit, long timestamp, WatermarkOutput out) {
    out.emitWatermark(new Watermark(timestamp - 1));
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput out) {}
}
