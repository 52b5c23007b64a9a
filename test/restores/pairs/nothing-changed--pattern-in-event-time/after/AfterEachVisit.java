package pair;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;

/** Visits come in order, so that time goes on with each. */
final class AfterEachVisit implements WatermarkGenerator<Long> {
  @Override
  public void onEvent(Long visit, long timestamp, WatermarkOutput out) {
    out.emitWatermark(new Watermark(timestamp));
  }

  @Override
  public void onPeriodicEmit(WatermarkOutput out) {}
}
