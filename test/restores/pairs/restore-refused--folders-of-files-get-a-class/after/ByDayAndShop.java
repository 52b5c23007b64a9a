package pair;

import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;

/** A folder for each shop on each day. */
final class ByDayAndShop implements BucketAssigner<Order, Folder> {
  @Override
  public Folder getBucketId(Order order, Context context) {
    return new Folder(order.day, order.shop);
  }

  @Override
  public SimpleVersionedSerializer<Folder> getSerializer() {
    return new FolderSerializer();
  }
}
