using Guanlan.Lexicon;

namespace Guanlan.Tests.Lexicon;

public class EventTypeTableTests
{
    [Fact]
    public void Table_has_every_type_in_order_with_the_class_of_the_code()
    {
        Assert.Equal(EventTypes.All, EventTypeTable.All.Select(entry => entry.Type));
        Assert.All(EventTypeTable.All, entry => Assert.Equal(entry.Type.Quad(), entry.Quad));
        Assert.All(EventTypeTable.All, entry => Assert.True(entry.English.Length > 0 && entry.Chinese.Length > 0));
    }

    [Fact]
    public void Friendly_classes_are_above_zero_and_hostile_ones_below() =>
        Assert.All(EventTypeTable.All, entry => Assert.Equal(entry.Quad <= QuadClass.MaterialCooperation, EventTypeTable.Of(entry.Type).Scale > 0));
}
