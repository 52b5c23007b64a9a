package pair;

import java.util.Objects;

/** Where files of one day and shop lie. */
final class Folder {
  final String day;
  final String shop;

  Folder(String day, String shop) {
    this.day = day;
    this.shop = shop;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Folder && day.equals(((Folder) other).day) && shop.equals(((Folder) other).shop);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, shop);
  }

  /** The path of the folder. */
  @Override
  public String toString() {
    return "day=" + day + "/shop=" + shop;
  }
}
