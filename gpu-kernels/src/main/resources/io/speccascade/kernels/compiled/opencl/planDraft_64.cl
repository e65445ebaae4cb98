#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void planDraft(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *counts, __global uchar *token, __global uchar *slot, __global uchar *position, __global uchar *outputSource, __global uchar *outputTarget, __global uchar *ints, __global uchar *tokens, __global uchar *draft, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_12, *ul_14, *ul_147, *ul_148, *ul_151, *ul_158, *ul_16, *ul_166, *ul_172, *ul_175, *ul_18, *ul_181, *ul_188, *ul_189, *ul_2, *ul_20, *ul_3, *ul_31, *ul_35, *ul_4, *ul_40, *ul_45, *ul_49, *ul_5, *ul_53, *ul_58, *ul_6, *ul_63, *ul_69, *ul_7, *ul_8, *ul_81, *ul_85, *ul_89, *ul_9, *ul_94, *ul_99;
  bool b_107, b_109, b_112, b_113, b_123, b_126, b_137, b_152, b_187, b_36, b_54, b_76, b_90;
  int i_100, i_101, i_102, i_103, i_104, i_105, i_106, i_108, i_110, i_111, i_114, i_115, i_116, i_117, i_118, i_119, i_120, i_121, i_122, i_124, i_125, i_127, i_128, i_129, i_13, i_130, i_131, i_132, i_133, i_134, i_135, i_136, i_138, i_139, i_140, i_141, i_142, i_143, i_149, i_15, i_150, i_153, i_154, i_159, i_160, i_161, i_162, i_167, i_168, i_17, i_173, i_174, i_176, i_177, i_178, i_182, i_183, i_184, i_185, i_186, i_19, i_21, i_22, i_23, i_24, i_25, i_26, i_27, i_28, i_32, i_37, i_41, i_42, i_46, i_50, i_59, i_60, i_64, i_65, i_66, i_70, i_71, i_72, i_73, i_74, i_75, i_77, i_78, i_82, i_86, i_91, i_95, i_96;
  long l_144, l_145, l_146, l_155, l_156, l_157, l_163, l_164, l_165, l_169, l_170, l_171, l_179, l_180, l_29, l_30, l_33, l_34, l_38, l_39, l_43, l_44, l_47, l_48, l_51, l_52, l_55, l_56, l_57, l_61, l_62, l_67, l_68, l_79, l_80, l_83, l_84, l_87, l_88, l_92, l_93, l_97, l_98;

  // BLOCK 0
  ul_0  =  counts;
  ul_1  =  token;
  ul_2  =  slot;
  ul_3  =  position;
  ul_4  =  outputSource;
  ul_5  =  outputTarget;
  ul_6  =  ints;
  ul_7  =  tokens;
  ul_8  =  draft;
  ul_9  =  sizes;
  __local int adi_10[64];
  __local int adi_11[64];
  ul_12  =  ul_9 + 16L;
  i_13  =  *((__global int *) ul_12);
  ul_14  =  ul_9 + 20L;
  i_15  =  *((__global int *) ul_14);
  ul_16  =  ul_9 + 24L;
  i_17  =  *((__global int *) ul_16);
  ul_18  =  ul_9 + 28L;
  i_19  =  *((__global int *) ul_18);
  ul_20  =  ul_9 + 32L;
  i_21  =  *((__global int *) ul_20);
  i_22  =  get_local_id(0);
  // BLOCK 1 MERGES [0 36 ]
  i_23  =  0;
  i_24  =  0;
  i_25  =  0;
  for(;i_25 < i_13;)
  {
    // BLOCK 2
    i_26  =  i_25 + i_22;
    i_27  =  i_26 << 6;
    i_28  =  i_27 + 23;
    l_29  =  (long) i_28;
    l_30  =  l_29 << 2;
    ul_31  =  ul_6 + l_30;
    i_32  =  i_27 + 13;
    l_33  =  (long) i_32;
    l_34  =  l_33 << 2;
    ul_35  =  ul_6 + l_34;
    b_36  =  i_26 < i_13;
    if(b_36)
    {
      // BLOCK 3
      i_37  =  i_27 + 11;
      l_38  =  (long) i_37;
      l_39  =  l_38 << 2;
      ul_40  =  ul_6 + l_39;
      i_41  =  *((__global int *) ul_40);
      i_42  =  i_27 + 29;
      l_43  =  (long) i_42;
      l_44  =  l_43 << 2;
      ul_45  =  ul_6 + l_44;
      i_46  =  i_27 + 22;
      l_47  =  (long) i_46;
      l_48  =  l_47 << 2;
      ul_49  =  ul_6 + l_48;
      i_50  =  i_27 + 21;
      l_51  =  (long) i_50;
      l_52  =  l_51 << 2;
      ul_53  =  ul_6 + l_52;
      b_54  =  i_19 == 0;
      if(b_54)
      {
        // BLOCK 4
        l_55  =  (long) i_27;
        l_56  =  l_55 + 4L;
        l_57  =  l_56 << 2;
        ul_58  =  ul_6 + l_57;
        i_59  =  *((__global int *) ul_58);
        i_60  =  i_27 + 12;
        l_61  =  (long) i_60;
        l_62  =  l_61 << 2;
        ul_63  =  ul_6 + l_62;
        i_64  =  *((__global int *) ul_63);
        i_65  =  *((__global int *) ul_35);
        i_66  =  i_27 + 14;
        l_67  =  (long) i_66;
        l_68  =  l_67 << 2;
        ul_69  =  ul_6 + l_68;
        i_70  =  *((__global int *) ul_69);
        i_71  =  i_59 + -1;
        i_72  =  (i_65 < i_71) ? 0 : 1;
        i_73  =  (i_70 < i_71) ? 0 : 2;
        i_74  =  i_72 | i_73;
        i_75  =  ~i_74;
        b_76  =  !((i_75 & 3) == 0) || i_64 != 1;
        i_77  =  (b_76 == true) ? 0 : 1;
        *((__global int *) ul_53)  =  i_77;
        *((__global int *) ul_49)  =  0;
        i_78  =  i_27 + 25;
        l_79  =  (long) i_78;
        l_80  =  l_79 << 2;
        ul_81  =  ul_6 + l_80;
        *((__global int *) ul_81)  =  0;
        i_82  =  i_27 + 26;
        l_83  =  (long) i_82;
        l_84  =  l_83 << 2;
        ul_85  =  ul_6 + l_84;
        *((__global int *) ul_85)  =  0;
        *((__global int *) ul_45)  =  0;
        *((__global int *) ul_31)  =  0;
        i_86  =  i_27 + 24;
        l_87  =  (long) i_86;
        l_88  =  l_87 << 2;
        ul_89  =  ul_6 + l_88;
        *((__global int *) ul_89)  =  0;
        b_90  =  !((i_75 & 3) == 0) || i_64 != 1;
        if(b_90)
        {
          // BLOCK 5
        }  // B4
        else
        {
          // BLOCK 6
          i_91  =  i_27 + 5;
          l_92  =  (long) i_91;
          l_93  =  l_92 << 2;
          ul_94  =  ul_6 + l_93;
          i_95  =  *((__global int *) ul_94);
          i_96  =  i_27 + 7;
          l_97  =  (long) i_96;
          l_98  =  l_97 << 2;
          ul_99  =  ul_6 + l_98;
          i_100  =  *((__global int *) ul_99);
          i_101  =  min(i_100, i_17);
          i_102  =  i_95 - i_41;
          i_103  =  i_102 + -1;
          i_104  =  min(i_101, i_103);
          i_105  =  max(0, i_104);
          *((__global int *) ul_49)  =  i_105;
        }  // B4
      }  // B3
      else
      {
        // BLOCK 7
      }  // B3
      // BLOCK 8 MERGES [7 5 6 ]
      i_106  =  *((__global int *) ul_45);
      b_107  =  i_106 == 0;
      if(b_107)
      {
        // BLOCK 9
        i_108  =  *((__global int *) ul_53);
        b_109  =  i_108 == 1;
        if(b_109)
        {
          // BLOCK 10
          i_110  =  *((__global int *) ul_49);
          i_111  =  i_21 + i_110;
          b_112  =  i_19 < i_111;
          if(b_112)
          {
            // BLOCK 11
            b_113  =  i_19 == 0;
            if(b_113)
            {
              // BLOCK 12
              i_114  =  min(2, i_41);
              i_115  =  i_41;
              i_116  =  1;
              i_117  =  i_114;
            }  // B11
            else
            {
              // BLOCK 13
              i_115  =  i_41;
              i_116  =  1;
              i_117  =  1;
            }  // B11
          }  // B10
          else
          {
            // BLOCK 14
            i_115  =  i_41;
            i_116  =  0;
            i_117  =  0;
          }  // B10
        }  // B9
        else
        {
          // BLOCK 15
          i_115  =  i_41;
          i_116  =  0;
          i_117  =  0;
        }  // B9
      }  // B8
      else
      {
        // BLOCK 16
        i_115  =  i_41;
        i_116  =  0;
        i_117  =  0;
      }  // B8
    }  // B2
    else
    {
      // BLOCK 17
      i_115  =  0;
      i_116  =  0;
      i_117  =  0;
    }  // B2
    // BLOCK 18 MERGES [17 15 14 12 13 16 ]
    adi_10[i_22]  =  i_117;
    adi_11[i_22]  =  i_116;
    barrier(CLK_LOCAL_MEM_FENCE);
    // BLOCK 19 MERGES [18 26 ]
    i_118  =  i_23;
    i_119  =  i_24;
    i_120  =  i_23;
    i_121  =  i_24;
    i_122  =  0;
    for(;i_122 < 64;)
    {
      // BLOCK 20
      b_123  =  i_122 < i_22;
      if(b_123)
      {
        // BLOCK 21
        i_124  =  adi_10[i_122];
        i_125  =  i_124;
      }  // B20
      else
      {
        // BLOCK 22
        i_125  =  0;
      }  // B20
      // BLOCK 23 MERGES [21 22 ]
      b_126  =  i_122 < i_22;
      if(b_126)
      {
        // BLOCK 24
        i_127  =  adi_11[i_122];
        i_128  =  i_127;
      }  // B23
      else
      {
        // BLOCK 25
        i_128  =  0;
      }  // B23
      // BLOCK 26 MERGES [24 25 ]
      i_129  =  adi_10[i_122];
      i_130  =  adi_11[i_122];
      i_131  =  i_119 + i_130;
      i_132  =  i_118 + i_129;
      i_133  =  i_121 + i_128;
      i_134  =  i_120 + i_125;
      i_135  =  i_122 + 1;
      i_118  =  i_132;
      i_119  =  i_131;
      i_120  =  i_134;
      i_121  =  i_133;
      i_122  =  i_135;
    }  // B19
    // BLOCK 27
    barrier(CLK_LOCAL_MEM_FENCE);
    i_136  =  i_25 + 64;
    b_137  =  i_116 == 0;
    if(b_137)
    {
      // BLOCK 28
    }  // B27
    else
    {
      // BLOCK 29
      i_138  =  i_115 + i_19;
      i_139  =  i_138 - i_117;
      i_140  =  i_19 + 1;
      i_141  =  i_17 + 1;
      // BLOCK 30 MERGES [29 34 ]
      i_142  =  0;
      for(;i_142 < i_117;)
      {
        // BLOCK 31
        i_143  =  i_120 + i_142;
        l_144  =  (long) i_143;
        l_145  =  l_144 + 4L;
        l_146  =  l_145 << 2;
        ul_147  =  ul_2 + l_146;
        *((__global int *) ul_147)  =  i_26;
        ul_148  =  ul_3 + l_146;
        i_149  =  i_139 + i_142;
        *((__global int *) ul_148)  =  i_149;
        i_150  =  i_142 + 1;
        ul_151  =  ul_1 + l_146;
        b_152  =  i_19 < 1;
        if(b_152)
        {
          // BLOCK 32
          i_153  =  i_15 * i_26;
          i_154  =  i_149 + i_153;
          l_155  =  (long) i_154;
          l_156  =  l_155 + 4L;
          l_157  =  l_156 << 2;
          ul_158  =  ul_7 + l_157;
          i_159  =  *((__global int *) ul_158);
          *((__global int *) ul_151)  =  i_159;
        }  // B31
        else
        {
          // BLOCK 33
          i_160  =  i_26 * i_17;
          i_161  =  i_160 + i_19;
          i_162  =  i_161 + -1;
          l_163  =  (long) i_162;
          l_164  =  l_163 + 4L;
          l_165  =  l_164 << 2;
          ul_166  =  ul_8 + l_165;
          i_167  =  *((__global int *) ul_166);
          *((__global int *) ul_151)  =  i_167;
        }  // B31
        // BLOCK 34 MERGES [33 32 ]
        i_168  =  i_150;
        i_142  =  i_168;
      }  // B30
      // BLOCK 35
      l_169  =  (long) i_121;
      l_170  =  l_169 + 4L;
      l_171  =  l_170 << 2;
      ul_172  =  ul_4 + l_171;
      i_173  =  i_117 + i_120;
      i_174  =  i_173 + -1;
      *((__global int *) ul_172)  =  i_174;
      ul_175  =  ul_5 + l_171;
      i_176  =  i_141 * i_26;
      i_177  =  i_176 + i_19;
      *((__global int *) ul_175)  =  i_177;
      *((__global int *) ul_35)  =  i_138;
      *((__global int *) ul_31)  =  i_140;
      i_178  =  i_27 + 16;
      l_179  =  (long) i_178;
      l_180  =  l_179 << 2;
      ul_181  =  ul_6 + l_180;
      i_182  =  *((__global int *) ul_181);
      i_183  =  i_182 + 1;
      *((__global int *) ul_181)  =  i_183;
    }  // B27
    // BLOCK 36 MERGES [28 35 ]
    i_184  =  i_118;
    i_185  =  i_119;
    i_186  =  i_136;
    i_23  =  i_184;
    i_24  =  i_185;
    i_25  =  i_186;
  }  // B1
  // BLOCK 37
  b_187  =  i_22 == 0;
  if(b_187)
  {
    // BLOCK 38
    ul_188  =  ul_0 + 16L;
    *((__global int *) ul_188)  =  i_23;
    ul_189  =  ul_0 + 20L;
    *((__global int *) ul_189)  =  i_24;
  }  // B37
  else
  {
    // BLOCK 39
  }  // B37
  // BLOCK 40 MERGES [39 38 ]
  return;
}  //  kernel
