using Guanlan.Record;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guanlan.Web.Parts;

/// <summary>The excerpt of a hit with the words found marked, without a blank between the pieces.</summary>
public sealed class Excerpted : ComponentBase
{
    [Parameter]
    public required SearchHit Hit { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        foreach (var mark in Hit.Marks)
        {
            builder.OpenRegion(0);
            builder.AddContent(0, Hit.Excerpt[at..mark.Start]);
            builder.OpenElement(1, "mark");
            builder.AddContent(2, mark.Of(Hit.Excerpt));
            builder.CloseElement();
            builder.CloseRegion();
            at = mark.End;
        }

        builder.AddContent(1, Hit.Excerpt[at..]);
        builder.AddContent(2, Hit.Excerpt.Length > 0 ? "…" : "");
    }
}
