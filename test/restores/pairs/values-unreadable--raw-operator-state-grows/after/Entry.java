package pair;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The sum of an account, and what was booked at most. */
final class Entry {
  long sum;
  long greatest;

  void add(Booking booking) {
    sum += booking.amount;
    greatest = Math.max(greatest, booking.amount);
  }

  void to(DataOutput out) throws IOException {
    out.writeLong(sum);
    out.writeLong(greatest);
  }

  static Entry from(DataInput in) throws IOException {
    Entry entry = new Entry();
    entry.sum = in.readLong();
    entry.greatest = in.readLong();
    return entry;
  }
}
