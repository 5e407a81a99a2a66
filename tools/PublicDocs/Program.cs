using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

// PublicDocs ASSEMBLY DOCS REFERENCES
//
// The compiler writes the docs of internal types too. This keeps, in the file DOCS, those of types and members that code outside
// of the assembly can name. REFERENCES is a file with the path of a referenced assembly in each line. engine/Directory.Build.targets
// calls it when packages are made.
if (args.Length != 3 || Array.Find(args, file => !File.Exists(file)) is not null)
{
    Console.Error.WriteLine("Usage: PublicDocs ASSEMBLY DOCS REFERENCES: three files that exist.");
    return 2;
}

// Compiled against an assembly, code sees its public and protected members alone.
MetadataReference assembly = MetadataReference.CreateFromFile(args[0]);
var compilation = CSharpCompilation.Create(
    "outside", references: [assembly, .. File.ReadLines(args[2]).Select(file => MetadataReference.CreateFromFile(file))]);
XDocument docs = XDocument.Load(args[1], LoadOptions.PreserveWhitespace);
foreach (XElement member in docs.Descendants("member").Where(member => !IsPublic((string)member.Attribute("name")!)).ToList())
{
    if (member.PreviousNode is XText indentation)
    {
        indentation.Remove();
    }

    member.Remove();
}

docs.Save(args[1], SaveOptions.DisableFormatting);
return 0;

bool IsPublic(string id)
{
    ISymbol? symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
    for (ISymbol? each = symbol; each is not null and not INamespaceSymbol; each = each.ContainingSymbol)
    {
        if (each.DeclaredAccessibility is not (
            Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
        {
            return false;
        }
    }

    return symbol is not null;
}
