package pair;

/** How far a parcel is. */
public enum Status {
  SENT,
  DELIVERED,
  RETURNED
}
