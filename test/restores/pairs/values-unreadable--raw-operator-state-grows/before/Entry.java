package pair;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The sum of an account. */
final class Entry {
  long sum;

  void add(Booking booking) {
    sum += booking.amount;
  }

  void to(DataOutput out) throws IOException {
    out.writeLong(sum);
  }

  static Entry from(DataInput in) throws IOException {
    Entry entry = new Entry();
    entry.sum = in.readLong();
    return entry;
  }
}
