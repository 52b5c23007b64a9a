package pair;

/** How far a parcel is. */
public enum Status {
  SENT,
  AT_CUSTOMS,
  DELIVERED,
  RETURNED
}
