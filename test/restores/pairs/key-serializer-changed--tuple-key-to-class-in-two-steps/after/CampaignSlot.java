package pair;

import java.util.Objects;

/** A slot of a campaign. */
public class CampaignSlot {
  public String campaign;
  public int slot;

  public CampaignSlot() {}

  public CampaignSlot(String campaign, int slot) {
    this.campaign = campaign;
    this.slot = slot;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CampaignSlot && ((CampaignSlot) other).campaign.equals(campaign) && ((CampaignSlot) other).slot == slot;
  }

  @Override
  public int hashCode() {
    return Objects.hash(campaign, slot);
  }
}
