package pair;

import java.util.Objects;

/** A track of a station. */
public class Track {
  public String station;
  public Integer number;

  public Track() {}

  static Track of(Long departure) {
    Track track = new Track();
    track.station = departure % 2 == 0 ? "north" : "south";
    track.number = (int) (departure / 2 % 2);
    return track;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Track && ((Track) other).station.equals(station) && ((Track) other).number.equals(number);
  }

  @Override
  public int hashCode() {
    return Objects.hash(station, number);
  }

  @Override
  public String toString() {
    return station + " " + number;
  }
}
