using System.Collections.Immutable;
using System.Globalization;
using Guanlan.Record;
using Guanlan.Web.Drawing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Guanlan.Web.Parts;

/// <summary>
/// A stretch of a document's text with its coded clauses marked. Written in code and not as a template, because no blank may come
/// between the pieces of a text. Everything goes out as text, never as markup.
/// </summary>
public sealed class Highlighted : ComponentBase
{
    [Parameter]
    public required PageView View { get; set; }

    [Parameter]
    public required ImmutableArray<TextPiece> Pieces { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in Pieces)
        {
            builder.OpenRegion(0);
            if (piece.Rows.IsEmpty) builder.AddContent(0, piece.Text);
            else Mark(builder, piece);
            builder.CloseRegion();
        }
    }

    private void Mark(RenderTreeBuilder builder, TextPiece piece)
    {
        var first = piece.Rows[0];
        builder.OpenElement(0, "mark");
        builder.AddAttribute(1, "class", $"clause {first.Row.Status.Name()}");
        builder.AddAttribute(2, "data-rows", string.Join(' ', piece.Rows.Select(Number)));
        foreach (var row in piece.Begins)
        {
            builder.OpenElement(3, "span");
            builder.AddAttribute(4, "class", "anchor");
            builder.AddAttribute(5, "id", "clause-" + Number(row));
            builder.CloseElement();
        }

        if (piece.IsTrigger)
        {
            builder.OpenElement(6, "b");
            builder.AddContent(7, piece.Text);
            builder.CloseElement();
        }
        else
        {
            builder.AddContent(8, piece.Text);
        }

        builder.CloseElement();
        foreach (var row in piece.Ends) Reference(builder, row);
    }

    private void Reference(RenderTreeBuilder builder, RecordedRow row)
    {
        var status = View.Status(row.Row.Status);
        builder.OpenElement(9, "a");
        builder.AddAttribute(10, "class", $"reference {row.Row.Status.Name()}");
        builder.AddAttribute(11, "href", "#row-" + Number(row));
        builder.AddAttribute(12, "aria-label", View.Format("document.to-row", row.Number, status, View.Type(row.Row.Type)));
        builder.AddContent(13, row.Row.Status == Status.Reported ? Number(row) : $"{Number(row)} {status}");
        builder.CloseElement();
    }

    private static string Number(RecordedRow row) => row.Number.ToString(CultureInfo.InvariantCulture);
}
