using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A conversion that may refuse; it never throws.</summary>
internal delegate bool TryConvert<in TSource, TTarget>(TSource source, [MaybeNullWhen(false)] out TTarget target);
