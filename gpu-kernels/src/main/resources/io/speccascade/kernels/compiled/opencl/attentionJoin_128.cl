#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void attentionJoin(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *blends, __global uchar *states, __global uchar *counts, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_12, *ul_14, *ul_2, *ul_25, *ul_29, *ul_3, *ul_39, *ul_4, *ul_5, *ul_50, *ul_57, *ul_64, *ul_7, *ul_89;
  bool b_11;
  float f_33, f_34, f_40, f_41, f_42, f_43, f_51, f_58, f_65, f_67, f_69, f_71, f_73, f_74, f_75, f_76, f_77, f_78, f_79, f_80, f_81, f_82, f_83, f_90, f_91;
  int i_10, i_13, i_15, i_16, i_17, i_18, i_19, i_20, i_21, i_30, i_31, i_32, i_35, i_44, i_45, i_46, i_52, i_53, i_59, i_6, i_60, i_66, i_68, i_70, i_72, i_8, i_84, i_85, i_9, i_92;
  long l_22, l_23, l_24, l_26, l_27, l_28, l_36, l_37, l_38, l_47, l_48, l_49, l_54, l_55, l_56, l_61, l_62, l_63, l_86, l_87, l_88;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  blends;
  ul_2  =  states;
  ul_3  =  counts;
  ul_4  =  sizes;
  ul_5  =  ul_4 + 16L;
  i_6  =  *((__global int *) ul_5);
  ul_7  =  ul_3 + 16L;
  i_8  =  *((__global int *) ul_7);
  i_9  =  get_group_id(0);
  i_10  =  i_9 / i_6;
  b_11  =  i_10 < i_8;
  if(b_11)
  {
    // BLOCK 1
    ul_12  =  ul_4 + 20L;
    i_13  =  *((__global int *) ul_12);
    ul_14  =  ul_4 + 24L;
    i_15  =  *((__global int *) ul_14);
    i_16  =  i_15 * i_9;
    i_17  =  i_16 + 1;
    i_18  =  i_16 + i_15;
    i_19  =  i_13 * i_16;
    i_20  =  i_16 << 1;
    i_21  =  i_20 + 1;
    l_22  =  (long) i_21;
    l_23  =  l_22 + 4L;
    l_24  =  l_23 << 2;
    ul_25  =  ul_2 + l_24;
    l_26  =  (long) i_20;
    l_27  =  l_26 + 4L;
    l_28  =  l_27 << 2;
    ul_29  =  ul_2 + l_28;
    i_30  =  i_9 * i_13;
    i_31  =  get_local_id(0);
    // BLOCK 2 MERGES [1 21 ]
    i_32  =  i_31;
    for(;i_32 < i_13;)
    {
      // BLOCK 3
      f_33  =  *((__global float *) ul_29);
      f_34  =  *((__global float *) ul_25);
      i_35  =  i_19 + i_32;
      l_36  =  (long) i_35;
      l_37  =  l_36 + 4L;
      l_38  =  l_37 << 2;
      ul_39  =  ul_1 + l_38;
      f_40  =  *((__global float *) ul_39);
      // BLOCK 4 MERGES [3 20 ]
      f_41  =  f_33;
      f_42  =  f_34;
      f_43  =  f_40;
      i_44  =  i_17;
      for(;i_44 < i_18;)
      {
        // BLOCK 5
        i_45  =  i_44 << 1;
        i_46  =  i_45 + 1;
        l_47  =  (long) i_46;
        l_48  =  l_47 + 4L;
        l_49  =  l_48 << 2;
        ul_50  =  ul_2 + l_49;
        f_51  =  *((__global float *) ul_50);
        i_52  =  i_44 + 1;
        i_53  =  isless(0.0F, f_51);
        if(i_53 == 1)
        {
          // BLOCK 6
          l_54  =  (long) i_45;
          l_55  =  l_54 + 4L;
          l_56  =  l_55 << 2;
          ul_57  =  ul_2 + l_56;
          f_58  =  *((__global float *) ul_57);
          i_59  =  i_44 * i_13;
          i_60  =  i_59 + i_32;
          l_61  =  (long) i_60;
          l_62  =  l_61 + 4L;
          l_63  =  l_62 << 2;
          ul_64  =  ul_1 + l_63;
          f_65  =  *((__global float *) ul_64);
          i_66  =  isless(f_58, f_41);
          if(i_66 == 1)
          {
            // BLOCK 7
            f_67  =  f_65;
          }  // B6
          else
          {
            // BLOCK 8
            f_67  =  f_43;
          }  // B6
          // BLOCK 9 MERGES [7 8 ]
          i_68  =  isless(f_58, f_41);
          if(i_68 == 1)
          {
            // BLOCK 10
            f_69  =  f_43;
          }  // B9
          else
          {
            // BLOCK 11
            f_69  =  f_65;
          }  // B9
          // BLOCK 12 MERGES [10 11 ]
          i_70  =  isless(f_58, f_41);
          if(i_70 == 1)
          {
            // BLOCK 13
            f_71  =  f_51;
          }  // B12
          else
          {
            // BLOCK 14
            f_71  =  f_42;
          }  // B12
          // BLOCK 15 MERGES [13 14 ]
          i_72  =  isless(f_58, f_41);
          if(i_72 == 1)
          {
            // BLOCK 16
            f_73  =  f_42;
          }  // B15
          else
          {
            // BLOCK 17
            f_73  =  f_51;
          }  // B15
          // BLOCK 18 MERGES [16 17 ]
          f_74  =  f_58 - f_41;
          f_75  =  fabs(f_74);
          f_76  =  -f_75;
          f_77  =  exp(f_76);
          f_78  =  fma(f_77, f_71, f_73);
          f_79  =  fma(f_77, f_67, f_69);
          f_80  =  fmax(f_58, f_41);
          f_81  =  f_80;
          f_82  =  f_78;
          f_83  =  f_79;
        }  // B5
        else
        {
          // BLOCK 19
          f_81  =  f_41;
          f_82  =  f_42;
          f_83  =  f_43;
        }  // B5
        // BLOCK 20 MERGES [19 18 ]
        i_84  =  i_52;
        f_41  =  f_81;
        f_42  =  f_82;
        f_43  =  f_83;
        i_44  =  i_84;
      }  // B4
      // BLOCK 21
      i_85  =  i_30 + i_32;
      l_86  =  (long) i_85;
      l_87  =  l_86 + 4L;
      l_88  =  l_87 << 2;
      ul_89  =  ul_0 + l_88;
      f_90  =  1.0F / f_42;
      f_91  =  f_90 * f_43;
      *((__global float *) ul_89)  =  f_91;
      i_92  =  i_32 + 128;
      i_32  =  i_92;
    }  // B2
    // BLOCK 22
  }  // B0
  else
  {
    // BLOCK 23
  }  // B0
  // BLOCK 24 MERGES [23 22 ]
  return;
}  //  kernel
